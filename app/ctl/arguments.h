// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace bashgah::ctl {

/// What a command takes after its name.
struct ArgumentSpec
{
    int positionals = 1;  ///< how many plain words, all required (SHOP first)
    QStringList values;   ///< options with a value: "--member"
    QStringList flags;    ///< options without: "--json"
    int optional = 0;     ///< how many plain words may follow the required ones
};

/// The words of one command line. "--name value" and "--name=value" are the same; "--" ends options.
class Arguments final
{
public:
    /// Error UnknownValue (args: the word, what is wrong) for unknown, repeated or incomplete
    /// options and a wrong number of words: exit code 2.
    [[nodiscard]] static domain::Result<Arguments> parse(const QStringList &words,
                                                         const ArgumentSpec &spec);

    [[nodiscard]] QString word(int place) const { return m_words.value(place); }
    [[nodiscard]] bool flag(const QString &name) const { return m_flags.contains(name); }
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// Error UnknownValue ("--member", "is required").
    [[nodiscard]] domain::Result<QString> required(const QString &name) const;
    /// Whole number, any digit family; nullopt when absent. Error NotANumber.
    [[nodiscard]] domain::Result<std::optional<qint64>> number(const QString &name) const;
    /// Errors: as required and number.
    [[nodiscard]] domain::Result<qint64> requiredNumber(const QString &name) const;

private:
    QStringList m_words;
    QStringList m_flags;
    QHash<QString, QString> m_values;
};

} // namespace bashgah::ctl
