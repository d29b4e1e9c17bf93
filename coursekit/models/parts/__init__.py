"""What several models, or a long one, are made of; nothing here is a model of the course by itself."""
