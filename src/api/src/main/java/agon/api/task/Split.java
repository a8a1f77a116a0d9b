package agon.api.task;

/** Which questions: those trained on, held-out ones of the same distribution D, or those of the shifted one D*. */
public enum Split {
    /** What protocols train on; no context of it is ever evaluated. */
    TRAINING("training"),
    /** Held-out questions of the distribution trained on, D. */
    IID("iid"),
    /** Questions of the shifted distribution that the agent is deployed on, D*. */
    SHIFTED("shifted");

    private final String label;

    Split(String label) {
        this.label = label;
    }

    /** Its name in result files. */
    public String label() {
        return label;
    }
}
