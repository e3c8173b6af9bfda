import { SettingsPage } from '../features/settings/SettingsPage';
import { withMessages } from '../translations/PluginMessages';

export default withMessages(SettingsPage);
