import { HomeWidget } from '../features/home-widget/HomeWidget';
import { withMessages } from '../translations/PluginMessages';

export default withMessages(HomeWidget);
