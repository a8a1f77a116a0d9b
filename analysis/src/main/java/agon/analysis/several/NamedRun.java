package agon.analysis.several;

import agon.analysis.results.Run;

/**
 * A run with a name to tell it from others.
 *
 * @param name unlike that of any other
 * @param run what it holds
 */
public record NamedRun(String name, Run run) {}
