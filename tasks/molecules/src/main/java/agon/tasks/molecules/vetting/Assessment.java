package agon.tasks.molecules.vetting;

import agon.tasks.molecules.question.Model;

/**
 * What vetting found out about a model.
 *
 * @param model which
 * @param standing what becomes of it
 * @param doubt the least p value against it, adjusted for all that was tried; 0 for one that contradicts itself
 */
public record Assessment(Model model, Standing standing, double doubt) {}
