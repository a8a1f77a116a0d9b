package agon.tasks.molecules.question;

/** A kind of model that H can train on what it measured; each is a kind of learner. */
public enum ModelKind implements Model {
    /** Bagged trees. */
    RANDOM_FOREST("random-forest", "random forest", 1),
    /** Elastic net. */
    LINEAR("linear", "linear model", 1),
    /** Trees, each of which corrects those before. */
    BOOSTING("boosting", "boosted trees", 1),
    /** Ridge regression with a kernel. */
    KERNEL_RIDGE("kernel-ridge", "kernel ridge", 1),
    /** A multilayer perceptron. */
    MLP("mlp", "multilayer perceptron", 400),
    /** A network over atoms and bonds. */
    MESSAGE_PASSING("message-passing", "message-passing network", 400),
    /** Bagged trees of Smile, which does not come with Agon's other learners. */
    SMILE_RANDOM_FOREST("smile-random-forest", "random forest by Smile", 1),
    /** Boosted trees of Smile, likewise. */
    SMILE_GRADIENT_BOOSTING("smile-gradient-boosting", "boosted trees by Smile", 1);

    private final String learner;
    private final String title;
    private final int updates;

    ModelKind(String learner, String title, int updates) {
        this.learner = learner;
        this.title = title;
        this.updates = updates;
    }

    /** The kind of learner. */
    public String learner() {
        return learner;
    }

    @Override
    public String word() {
        return learner;
    }

    @Override
    public String title() {
        return title;
    }

    /** Updates that it is trained for: 1 for those that are fitted anew to all that they were shown. */
    public int updates() {
        return updates;
    }
}
