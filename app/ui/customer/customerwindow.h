// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;

namespace bashgah::ui {

struct AppContext;

/// The window that faces the customer: what is to pay, the points it gives, the way to the next tier, thanks.
/// Takes no keys.
class CustomerWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerWindow(AppContext &context, QWidget *parent = nullptr);
    void refresh();

signals:
    /// Closed by its frame.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *addLabel(const QString &name, int tenths, bool strong);
    void fitLetters();
    [[nodiscard]] QString head() const;

    struct Line { QLabel *label; int tenths; bool strong; };

    AppContext &m_context;
    std::vector<Line> m_lines;
    QLabel *m_shop = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_points = nullptr;
    QLabel *m_balance = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_tier = nullptr;
};

} // namespace bashgah::ui
