// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bashgah::bench {

/// One line of the report: what was measured, beside what it is measured against in the same run.
struct Finding
{
    QString name;
    QString measured;  ///< with unit
    QString reference; ///< with unit; empty when the limit is absolute
    double value = 0;  ///< ratio, or the absolute figure
    double limit = 0;
    bool atLeast = false; ///< the value must reach the limit instead of staying below it

    [[nodiscard]] bool held() const { return atLeast ? value >= limit : value <= limit; }
};

/// Prints the line at once, so that a long run shows where it is.
void print(const Finding &finding);
void skip(const QString &name, const QString &why);

/// Runs a program to its end; its wall seconds, or nothing when it failed (its words are shown).
[[nodiscard]] std::optional<double> timed(const QString &program, const QStringList &arguments,
                                          const QString &input = {});
/// The words that the half of a bench in a process of its own (benches.h) wrote about this shop; none: it failed.
[[nodiscard]] std::optional<QList<QByteArray>> childWords(const QString &what, const QString &shop, int msecs);

} // namespace bashgah::bench
