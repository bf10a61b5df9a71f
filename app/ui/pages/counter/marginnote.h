// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/margin/margincheck.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace bashgah::ui {

class Format;

/// Says above the button that records when too little is left of a sale, what to take away, and, where
/// staff may let it pass, asks why.
class MarginNote final : public QFrame
{
    Q_OBJECT
public:
    explicit MarginNote(const Format &format, QWidget *parent = nullptr);

    /// Hidden when nothing is short.
    void showCheck(const domain::MarginCheck &check, bool staffMayOverride);
    void clear();
    /// Why it may pass; empty while none is asked.
    [[nodiscard]] QString reason() const;
    /// To the reason, where one is asked; false otherwise.
    bool takeFocus();

signals:
    void reasonChanged();

private:
    const Format &m_format;
    QLabel *m_finding;
    QLabel *m_remedy;
    QLineEdit *m_reason;
};

} // namespace bashgah::ui
