// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/stafftypes.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bashgah::domain {
struct Error;
}

namespace bashgah::ui {

struct AppContext;
class IdleWatch;

/// Over the whole window: who works here now, and with which PIN. While it shows a lock no key, click or
/// shortcut reaches anything else. Also asks the second person. Without PINs it only lets choose a name.
class LockScreen final : public QFrame
{
    Q_OBJECT
public:
    LockScreen(AppContext &context, QWidget *window);
    ~LockScreen() override;

    /// F12: locks where PINs are asked, else offers the names. Shown already: nothing.
    void switchStaff();
    void confirm(const domain::Error &why, QObject *context, std::function<void()> again);
    [[nodiscard]] IdleWatch &idle() const { return *m_idle; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Mode { Lock, Name, Second };
    void build();
    void place();
    void begin(Mode mode);
    void end();
    void showPeople();
    void showNotice();
    [[nodiscard]] std::optional<domain::StaffId> chosen() const;
    void submit();
    void succeed(domain::StaffId who);
    void fail(const domain::Error &error);
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] bool swallows(QObject *watched, QEvent *event) const;
    void takeFocus();
    void cover();
    void followRules();
    void lockByItself();

    AppContext &m_context;
    IdleWatch *m_idle = nullptr;
    Mode m_mode = Mode::Lock;
    std::vector<services::StaffPerson> m_people;
    QLabel *m_title = nullptr;
    QLabel *m_notice = nullptr;
    QListWidget *m_names = nullptr;
    QLineEdit *m_pin = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QWidget> m_before;      ///< had the caret
    QPointer<QObject> m_asker;
    QString m_act;                   ///< what the second person confirms
    std::function<void()> m_again;
};

} // namespace bashgah::ui
