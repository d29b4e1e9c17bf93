"""How each model's result is drawn. One file a model, called as the model; matplotlib only, no widget."""
