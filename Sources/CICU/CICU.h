// Names the system library to link; its own headers stay out of Swift (see CLocaleICU.h).
