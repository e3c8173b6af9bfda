import { PostPanel } from '../features/post-panel/PostPanel';
import { withMessages } from '../translations/PluginMessages';

export default withMessages(PostPanel);
