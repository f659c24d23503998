"""Who said what: stretches in marks, their outline, who said them, reported speech, and what else attributions tell."""
