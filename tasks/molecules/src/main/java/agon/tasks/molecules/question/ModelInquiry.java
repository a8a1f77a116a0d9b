package agon.tasks.molecules.question;

/**
 * What a model says of a molecule, or how far that can be trusted.
 *
 * @param model which
 * @param matter what about it
 */
public record ModelInquiry(Model model, ModelMatter matter) implements Inquiry {
    @Override
    public String title() {
        return matter.title() + model.title();
    }
}
