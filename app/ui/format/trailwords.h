// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/trailservice.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

class Format;

/// The audit trail in people's words.
class TrailWords final
{
    Q_DECLARE_TR_FUNCTIONS(TrailWords)
public:
    explicit TrailWords(const Format &format) : m_format(format) {}

    /// "Points by hand" for "points.adjust"; what is not known stays as it is.
    [[nodiscard]] static QString action(const QString &key);
    /// Groups to filter by: the part before the dot and its word.
    struct Group { QString key; QString word; };
    [[nodiscard]] static std::vector<Group> groups();
    /// "Owner" for "owner": what a value that is a known word says; any other as it is.
    [[nodiscard]] static QString word(const QString &value);
    /// "purchase #12"
    [[nodiscard]] QString subject(const domain::TrailFacts &facts) const;
    /// What was before and after, one change a line.
    [[nodiscard]] QStringList changes(const domain::TrailFacts &facts) const;
    [[nodiscard]] QString fault(const services::TrailFault &fault) const;

private:
    [[nodiscard]] QString subjectText(const QString &subject) const;
    /// A text that is a known word, a subject, or itself.
    [[nodiscard]] QString plain(const QString &text) const;
    [[nodiscard]] QString value(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] QString change(const QString &name, const QString &before, const QString &after) const;
    [[nodiscard]] static QString fieldWord(const QString &key);

    const Format &m_format;
};

} // namespace bashgah::ui
