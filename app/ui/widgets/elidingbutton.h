// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace bashgah::ui {

/// As wide as there is room, in a narrow column: words that do not fit end in "…" and stand whole in the tip, before
/// what the tip says besides. The accessible name stays whole.
class ElidingButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidingButton(const QString &text, QWidget *parent = nullptr);

    /// The last of the words, a price or a number, that stays whole; the words before it are cut.
    void keepWhole(const QString &end);
    /// What the button does, beside its words.
    void setTip(const QString &tip);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    void showTip();

    QString m_tip;
    QString m_end;
};

} // namespace bashgah::ui
