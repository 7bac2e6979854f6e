/**
 * Reading articles, whatever the format of the files and whatever stores them. Only {@link
 * org.recoup.transforms.read.ReadArticles} and {@link org.recoup.transforms.read.InputFiles} know
 * of Beam, so that a plain loop can read the same files by the same code.
 */
package org.recoup.transforms.read;
