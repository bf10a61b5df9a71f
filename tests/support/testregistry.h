// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace bashgah::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// All test classes of this executable by name.
std::map<QString, Factory> &registry();

struct Registration
{
    Registration(const char *name, Factory factory)
    {
        registry()[QString::fromLatin1(name)] = std::move(factory);
    }
};

} // namespace bashgah::test

/// In tst_x.cpp, after the class: BASHGAH_TEST(tst_x, ClassName)
#define BASHGAH_TEST(name, Class)                                                                  \
    static const bashgah::test::Registration registration_##name(                                  \
        #name, [] { return std::make_unique<Class>(); });
