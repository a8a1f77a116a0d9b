package agon.tasks.algorithms.assignment;

/** What is asked. */
enum QuestionKind {
    /** What is the value of x? */
    VALUE("value"),
    /** Which variable is the first argument of x? */
    FIRST_ARGUMENT("first argument"),
    /** Which variable is the second argument of x? */
    SECOND_ARGUMENT("second argument"),
    /** What is f(a, b)? */
    APPLY("f");

    private final String words;

    QuestionKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
