#include "CLocaleICU.h"

#include <unicode/utypes.h>
#include <unicode/uversion.h>

void locale_icu_version(int32_t *major, int32_t *minor) {
  UVersionInfo version;
  u_getVersion(version);
  *major = version[0];
  *minor = version[1];
}

const char *locale_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

bool locale_icu_failed(int32_t status) {
  return U_FAILURE((UErrorCode)status) && status != U_BUFFER_OVERFLOW_ERROR;
}
