package agon.analysis.several;

/** What protocols and forms of tasks are called where several runs are one. */
public enum Naming {

    /** Every protocol of every run against every other: the run's name before the label. */
    ALL_PROTOCOLS {
        @Override
        String protocol(String run, String label) {
            return run + ":" + label;
        }

        @Override
        String variant(String variant, String label) {
            return variant;
        }
    },

    /** Each protocol against itself in other runs: the runs take the places of protocols, in a table for each label. */
    RUN_AGAINST_RUN {
        @Override
        String protocol(String run, String label) {
            return run;
        }

        @Override
        String variant(String variant, String label) {
            return variant.isEmpty() ? label : label + ", " + variant;
        }
    };

    abstract String protocol(String run, String label);

    abstract String variant(String variant, String label);
}
