// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <vector>

namespace bashgah::ui {

/// What tells a scanner from a person.
struct ScanTiming
{
    int shortest = 6;      ///< characters, the prefix included
    int meanGap = 35;      ///< milliseconds between characters on average; a scanner stays below
    int longestPause = 60; ///< milliseconds; a longer one ends what might have been a scan
    QChar prefix;          ///< null: none; otherwise a scan begins with it and may be of two characters
    bool operator==(const ScanTiming &) const = default;
};

/// How some characters came, for the test of a scanner.
struct ScanMeasure
{
    QString text;          ///< as the keys gave it
    std::vector<int> gaps; ///< milliseconds, one fewer than characters
    [[nodiscard]] int meanGap() const;
    [[nodiscard]] int longestGap() const;
};

enum class ScanVerdict { Scan, TooShort, TooSlow, Pauses, NoPrefix };

/// Whether these characters, ended by Enter, are a scan, and if not why.
[[nodiscard]] ScanVerdict judge(const ScanMeasure &measure, const ScanTiming &timing);
/// Twice what the scanner needed, within bounds that still leave typing alone.
[[nodiscard]] ScanTiming suggestedFor(const ScanMeasure &measure, const ScanTiming &now);

/// Characters held back until it shows whether a scanner or a person sends them. Times are given, in
/// milliseconds of any one clock.
class ScanBurst final
{
public:
    enum class Step {
        Hold,          ///< may become a scan
        ReplayAndHold, ///< what was held before is typing; this one begins anew
        Replay,        ///< all of it with this one is typing
    };

    explicit ScanBurst(const ScanTiming &timing = {}) : m_timing(timing) {}
    void setTiming(const ScanTiming &timing) { m_timing = timing; }
    [[nodiscard]] const ScanTiming &timing() const { return m_timing; }

    /// The scanner's own mark of a beginning (STX): what follows may be short.
    void beginFrame(qint64 at);
    [[nodiscard]] Step character(QChar c, qint64 at);
    /// Enter, Tab or ETX. True: it was a scan, its code is code().
    [[nodiscard]] bool finish(qint64 at) const;
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_measure.text.isEmpty() && !m_framed; }
    [[nodiscard]] bool isFramed() const { return m_framed; }
    [[nodiscard]] const ScanMeasure &measure() const { return m_measure; }
    /// Without the prefix, keys of a Persian layout read by their place on the keyboard.
    [[nodiscard]] QString code() const;

private:
    void begin(QChar c, qint64 at);
    [[nodiscard]] bool mayBegin(QChar c) const;

    ScanTiming m_timing;
    ScanMeasure m_measure;
    bool m_framed = false;
    qint64 m_last = 0;
};

/// What a scanner meant when the keyboard was Persian: digits of any family and letters by the place of
/// their key become ASCII; anything else stays.
[[nodiscard]] QString latinKeys(const QString &typed);

} // namespace bashgah::ui
