// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanburst.h"

#include "domain/text/persiantext.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace bashgah::ui {
namespace {

constexpr int shortestWithMark = 2;   ///< a prefix or STX says already what it is
constexpr size_t gapsThatTell = 3;    ///< after so many a slow hand is known for one
constexpr int widestMean = 60;        ///< beyond it fast typing would be taken for a scan
constexpr int widestPause = 150;

/// ISIRI 9147 by the place of the keys, as Linux and Windows ("Persian (Standard)") lay it out.
const QHash<QChar, QChar> &places()
{
    static const QHash<QChar, QChar> table = [] {
        const QString plainPersian = QStringLiteral("ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو");
        const QString plainLatin = QStringLiteral("qwertyuiop[]asdfghjkl;'zxcvbnm,");
        const QString shiftPersian = QStringLiteral("\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651\u0624\u0626\u064a\u0625"
                                                    "\u0623\u0622\u0629\u00bb\u00ab\u0643\u0653\u0698\u0670\u200c\u0654\u0621");
        const QString shiftLatin = QStringLiteral("QWERTYUIASDFGHJKLZXCVBNM");
        QHash<QChar, QChar> made;
        for (qsizetype i = 0; i < plainPersian.size(); ++i)
            made.insert(plainPersian[i], plainLatin[i]);
        for (qsizetype i = 0; i < shiftPersian.size(); ++i)
            made.insert(shiftPersian[i], shiftLatin[i]);
        return made;
    }();
    return table;
}

bool fits(const ScanMeasure &measure, const ScanTiming &timing, bool framed)
{
    const int shortest = framed || !timing.prefix.isNull() ? shortestWithMark : timing.shortest;
    return measure.text.size() >= shortest && measure.meanGap() < timing.meanGap;
}

} // namespace

int ScanMeasure::meanGap() const
{
    if (gaps.empty())
        return 0;
    return std::accumulate(gaps.begin(), gaps.end(), 0) / static_cast<int>(gaps.size());
}

int ScanMeasure::longestGap() const
{
    return gaps.empty() ? 0 : *std::max_element(gaps.begin(), gaps.end());
}

ScanVerdict judge(const ScanMeasure &measure, const ScanTiming &timing)
{
    if (!timing.prefix.isNull() && !measure.text.startsWith(timing.prefix))
        return ScanVerdict::NoPrefix;
    if (measure.longestGap() > timing.longestPause)
        return measure.meanGap() < timing.meanGap ? ScanVerdict::Pauses : ScanVerdict::TooSlow;
    if (measure.meanGap() >= timing.meanGap)
        return ScanVerdict::TooSlow;
    return fits(measure, timing, false) ? ScanVerdict::Scan : ScanVerdict::TooShort;
}

ScanTiming suggestedFor(const ScanMeasure &measure, const ScanTiming &now)
{
    constexpr int step = 5;
    constexpr int leastMean = 15;
    constexpr int leastLength = 4;
    const auto wide = [](int msecs) { return (2 * msecs + step - 1) / step * step; };
    ScanTiming suggested = now;
    suggested.meanGap = std::clamp(wide(measure.meanGap()), leastMean, widestMean);
    suggested.longestPause = std::clamp(wide(measure.longestGap()), suggested.meanGap + step, widestPause);
    suggested.shortest = std::clamp(static_cast<int>(measure.text.size()), leastLength, ScanTiming().shortest);
    return suggested;
}

bool ScanBurst::mayBegin(QChar c) const
{
    return m_timing.prefix.isNull() || c == m_timing.prefix;
}

void ScanBurst::begin(QChar c, qint64 at)
{
    m_framed = false;
    m_measure = {QString(c), {}};
    m_last = at;
}

void ScanBurst::beginFrame(qint64 at)
{
    clear();
    m_framed = true;
    m_last = at;
}

ScanBurst::Step ScanBurst::character(QChar c, qint64 at)
{
    if (isEmpty()) {
        if (!mayBegin(c))
            return Step::Replay;
        begin(c, at);
        return Step::Hold;
    }
    const qint64 gap = std::max<qint64>(at - m_last, 0);
    if (gap > m_timing.longestPause) {
        clear();
        if (!mayBegin(c))
            return Step::Replay;
        begin(c, at);
        return Step::ReplayAndHold;
    }
    if (!m_measure.text.isEmpty())
        m_measure.gaps.push_back(static_cast<int>(gap));
    m_measure.text.append(c);
    m_last = at;
    if (m_measure.gaps.size() >= gapsThatTell && m_measure.meanGap() >= m_timing.meanGap) {
        clear();
        return Step::Replay;
    }
    return Step::Hold;
}

bool ScanBurst::finish(qint64 at) const
{
    return !m_measure.text.isEmpty() && at - m_last <= m_timing.longestPause && fits(m_measure, m_timing, m_framed);
}

void ScanBurst::clear()
{
    m_measure = {};
    m_framed = false;
}

QString ScanBurst::code() const
{
    QString text = m_measure.text;
    if (!m_timing.prefix.isNull() && text.startsWith(m_timing.prefix))
        text.remove(0, 1);
    return latinKeys(text).trimmed();
}

QString latinKeys(const QString &typed)
{
    QString latin = domain::digitsToAscii(typed);
    for (QChar &c : latin)
        c = places().value(c, c);
    return latin;
}

} // namespace bashgah::ui
