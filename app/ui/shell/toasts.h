// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/toastplace.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QEvent;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace bashgah::ui {

/// A short word about something that happened, low in the window for ten seconds, with at most one action such as
/// Undo. It lies over nothing that is worked with, and moves away when that comes under it. It waits where it is while the
/// mouse or the focus is on it. Also announced to screen readers. The next one replaces it.
class Toasts final : public QObject
{
    Q_OBJECT
public:
    static constexpr int shownMsecs = 10'000;

    explicit Toasts(QObject *parent = nullptr);
    ~Toasts() override;
    /// The window they float over.
    void attach(QWidget *host);

    void show(const QString &text);
    void show(const QString &text, const QString &actionText, std::function<void()> action);
    void dismiss();
    [[nodiscard]] QString text() const; ///< empty when none is shown
    /// Shown, and not counting its seconds: somebody is on it.
    [[nodiscard]] bool isWaiting() const { return !text().isEmpty() && !m_timer.isActive(); }
    /// Presses the action (tests, Ctrl+Z of a page).
    void triggerAction();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void shown(const QString &text);

private:
    void build();
    void place();
    void moveAway();
    [[nodiscard]] std::vector<int> wordWidths() const;
    [[nodiscard]] QSize sizeFor(int wordWidth);
    void waitFor(const QEvent &event);

    QPointer<QWidget> m_host;
    QPointer<QFrame> m_frame;
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_timer;
    QTimer m_watch; ///< over what comes and goes below
    std::optional<ToastPlace> m_seen; ///< nothing of it is covered, or all that can be done was
    std::function<void()> m_action;
};

} // namespace bashgah::ui
