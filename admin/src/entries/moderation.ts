import { ModerationApp } from '../features/moderation/ModerationApp';
import { withMessages } from '../translations/PluginMessages';

export default withMessages(ModerationApp);
