package org.recoup.pipeline;

import org.recoup.output.TableFormat;
import org.recoup.transforms.read.InputFiles;

/**
 * What a scoring of claims is to do, checked.
 *
 * @param claims the claims' files
 * @param inferCopies whether to find out who copies whom
 * @param rounds rounds in which sources are weighed
 * @param tableFormat forms of the tables
 */
record ScoreSettings(InputFiles claims, boolean inferCopies, int rounds, TableFormat tableFormat) {}
