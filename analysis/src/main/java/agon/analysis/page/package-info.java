/**
 * The report of a run as one HTML page that needs nothing else: no network, no other file, and no JavaScript, which only makes
 * it better to sort and to filter.
 *
 * <p>{@link agon.analysis.page.ReportPage} puts sections one after another, each from the conclusions that every renderer reads.
 * All words that come from tasks, models, files or settings go through {@link agon.analysis.page.Markup}, which lets none of them
 * become markup.
 */
@NullMarked
package agon.analysis.page;

import org.jspecify.annotations.NullMarked;
