package agon.tasks.molecules.question;

/** What is asked about a molecule as a whole. */
public enum Aspect implements Inquiry {
    /** Its value: the question of the task. */
    VALUE("the value"),
    /** What H's group contributions say. */
    RULE("group contributions"),
    /** What measured analogues say. */
    ANALOGUES("measured analogues"),
    /** What the estimate that came with the data says. */
    PUBLISHED("published estimate");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
