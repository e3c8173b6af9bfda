import desk from './desk.json';
import insights from './insights.json';
import pane from './pane.json';
import panels from './panels.json';
import people from './people.json';
import reasons from './reasons.json';
import settings from './settings.json';
import shell from './shell.json';
import words from './words.json';

/** One file for each part of the panel, and `words` for what several of them say. */
export const spanish = {
  ...shell,
  ...words,
  ...desk,
  ...pane,
  ...reasons,
  ...settings,
  ...insights,
  ...people,
  ...panels,
};
