#include "CLocaleICU.h"
