package agon.engine.plan;

/**
 * One (protocol, task, learner, settings, seed) of an experiment.
 *
 * @param hash hexadecimal content hash over the spec, the code that serves it and its data files; names its folder
 * @param spec what is run
 */
public record Cell(String hash, CellSpec spec) {}
