// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace bashgah::services {
struct CounterSnapshot;
}

namespace bashgah::ui {

class Format;

/// What a member still misses for the next tier, in words and as a bar. Not there for who climbs no further.
class TierProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit TierProgress(const Format &format, QWidget *parent = nullptr);

    void showMember(const services::CounterSnapshot &snapshot);
    /// For its look in the place where it stands.
    [[nodiscard]] QLabel &words() const { return *m_words; }

private:
    const Format &m_format;
    QLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace bashgah::ui
