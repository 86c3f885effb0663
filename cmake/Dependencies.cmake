# Everything from Debian; docs/decisions says why each. Rooms link these by name.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(GTest REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL REQUIRED)  # libpq, the client only.
find_package(fmt CONFIG REQUIRED)
find_package(restinio CONFIG REQUIRED)
find_package(prometheus-cpp CONFIG REQUIRED COMPONENTS core)
find_package(nlohmann_json CONFIG REQUIRED)  # Reads JSON; in tests, the oracle for what we write.
find_package(nlohmann_json CONFIG REQUIRED)  # JSON of strangers, and the oracle for what we write.
find_package(CURL REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
find_package(pugixml REQUIRED)
find_package(qpdf CONFIG REQUIRED)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo cairo-pdf)
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(XLSX REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(CJOSE REQUIRED IMPORTED_TARGET cjose)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
find_package(Eigen3 CONFIG REQUIRED)  # Headers only.
pkg_check_modules(CBC REQUIRED IMPORTED_TARGET cbc)  # Brings CLP along.
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)  # It has no pkg-config file.
add_library(zxcvbn INTERFACE)
target_link_libraries(zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")
