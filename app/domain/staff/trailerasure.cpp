// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/trailerasure.h"

#include <QStringList>

#include <algorithm>

namespace bashgah::domain {

TrailErasure TrailErasure::of(const std::vector<qint64> &lines)
{
    TrailErasure all;
    for (const qint64 line : lines) {
        if (!all.m_ranges.empty() && all.m_ranges.back().second + 1 == line)
            all.m_ranges.back().second = line;
        else
            all.m_ranges.emplace_back(line, line);
    }
    return all;
}

std::optional<TrailErasure> TrailErasure::fromText(QStringView text)
{
    TrailErasure all;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        bool isFirst = false;
        bool isLast = false;
        const qint64 first = part.left(dash < 0 ? part.size() : dash).toString().toLongLong(&isFirst);
        const qint64 last = part.mid(dash + 1).toString().toLongLong(&isLast);
        if (!isFirst || !isLast || first < 1 || last < first)
            return std::nullopt;
        all.m_ranges.emplace_back(first, last);
    }
    return all;
}

QString TrailErasure::text() const
{
    QStringList parts;
    for (const auto &[first, last] : m_ranges)
        parts.append(first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last));
    return parts.join(u',');
}

bool TrailErasure::covers(qint64 line) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [line](const auto &range) { return range.first <= line && line <= range.second; });
}

} // namespace bashgah::domain
