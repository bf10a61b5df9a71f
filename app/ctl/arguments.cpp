// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include "domain/text/persiantext.h"

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// Who does it: where the shop asks for PINs nothing is written without.
const QStringList &forEveryCommand()
{
    static const QStringList options{QStringLiteral("--staff"), QStringLiteral("--pin-file")};
    return options;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentSpec &spec)
{
    Arguments arguments;
    bool options = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (options && word == QLatin1String("--")) {
            options = false;
        } else if (!options || !word.startsWith(QLatin1String("--"))) {
            arguments.m_words.append(word);
        } else if (spec.flags.contains(word)) {
            arguments.m_flags.append(word);
        } else {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = equals < 0 ? word : word.left(equals);
            if (!spec.values.contains(name) && !forEveryCommand().contains(name))
                return fail(ErrorCode::UnknownValue, {name, QStringLiteral("is no option here")});
            if (arguments.m_values.contains(name))
                return fail(ErrorCode::UnknownValue, {name, QStringLiteral("is given twice")});
            if (equals < 0 && i + 1 >= words.size())
                return fail(ErrorCode::UnknownValue, {name, QStringLiteral("needs a value")});
            arguments.m_values[name] = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        }
    }
    if (arguments.m_words.size() < spec.positionals)
        return fail(ErrorCode::UnknownValue, {QString(), QStringLiteral("something is missing")});
    const int most = spec.positionals + spec.optional;
    if (arguments.m_words.size() > most) {
        return fail(ErrorCode::UnknownValue,
                    {arguments.m_words.at(most), QStringLiteral("is too much")});
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

Result<QString> Arguments::required(const QString &name) const
{
    if (const auto given = value(name))
        return *given;
    return fail(ErrorCode::UnknownValue, {name, QStringLiteral("is required")});
}

Result<std::optional<qint64>> Arguments::number(const QString &name) const
{
    const auto given = value(name);
    if (!given)
        return std::optional<qint64>();
    bool whole = false;
    const qint64 number = domain::digitsToAscii(*given).trimmed().toLongLong(&whole);
    if (!whole)
        return fail(ErrorCode::NotANumber, {*given});
    return std::optional<qint64>(number);
}

Result<qint64> Arguments::requiredNumber(const QString &name) const
{
    if (const auto given = required(name); !given)
        return fail(given.error());
    const auto given = number(name);
    return given ? Result<qint64>(**given) : fail(given.error());
}

} // namespace bashgah::ctl
