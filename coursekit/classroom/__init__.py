"""The class as data: what students saved as their work, put together on a page for the projector."""
