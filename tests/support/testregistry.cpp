// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

namespace bashgah::test {

std::map<QString, Factory> &registry()
{
    static std::map<QString, Factory> classes;
    return classes;
}

} // namespace bashgah::test
