'use strict';

/** In the order in which they must be made: a post comes after the one that supersedes it. */
module.exports = [
  require('./gault'),
  require('./loving'),
  require('./zenger'),
  require('./wong-kim-ark'),
  require('./tinker'),
  require('./yick-wo'),
  require('./brady'),
  require('./mapp'),
  require('./eighth-amendment'),
  require('./first-meeting'),
  require('./gideon'),
  require('./civil-rights-act-1866'),
  require('./miranda'),
  require('./foia'),
  require('./foia-deadlines'),
  require('./one-person-one-vote'),
  require('./jury'),
  require('./marbury'),
];
