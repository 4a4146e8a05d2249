// The door of training: courses, skills, what is due again, what to practise next, what somebody has reached.
export { compileCourses, isCourse } from './course.ts';
export { criterionMeans, next } from './next.ts';
export type { Choice, Next, NextStep, Reason } from './next.ts';
export { badges, badgesOf, bestsOf, weeksOf } from './reached.ts';
export type { Badge } from './reached.ts';
export { memoryOf } from './schedule.ts';
export type { Remembered } from './schedule.ts';
export { scoreOf, skillsOf } from './skills.ts';
export type { Trains } from './skills.ts';
export { helps, paces, skills } from './types.ts';
export type { Course, Figures, Help, Pace, Practised, Skill, Step } from './types.ts';
