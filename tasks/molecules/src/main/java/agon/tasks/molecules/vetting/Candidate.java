package agon.tasks.molecules.vetting;

import agon.tasks.molecules.question.Model;

/**
 * A model that H may come to rely on.
 *
 * @param model which
 * @param opinions all that vetting sees of it
 */
public record Candidate(Model model, Opinions opinions) {}
