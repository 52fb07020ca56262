#ifndef CLOCALEICU_H
#define CLOCALEICU_H
#endif
