/**
 * Experiment files: YAML or JSON as people write them, and what the command line sets on top.
 *
 * <p>{@link agon.engine.spec.ExperimentReader} makes a complete {@link agon.engine.plan.Experiment} of one, or says
 * everything that is wrong with it at once, each problem with its file, line and nearest valid name.
 */
@NullMarked
package agon.engine.spec;

import org.jspecify.annotations.NullMarked;
