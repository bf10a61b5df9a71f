// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "services/shop/shopservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/popups.h"
#include "ui/shell/staffnotice.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tabring.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

LockScreen::LockScreen(AppContext &context, QWidget *window)
    : QFrame(window), m_context(context), m_idle(new IdleWatch(context.clock, this))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Lock"));
    setAutoFillBackground(true);
    hide();
    build();
    window->installEventFilter(this);
    connect(&context.requests, &AppRequests::staffSwitchWanted, this, &LockScreen::switchStaff);
    connect(&context.requests, &AppRequests::secondPersonWanted, this, &LockScreen::confirm);
    connect(&context.events, &DataEvents::changed, this, &LockScreen::followRules);
    connect(m_idle, &IdleWatch::idled, this, &LockScreen::lockByItself);
    followRules();
}

LockScreen::~LockScreen()
{
    qApp->removeEventFilter(this);
}

void LockScreen::build()
{
    m_title = new QLabel;
    m_title->setFont(Theme::font(TextSize::Heading));
    m_title->setWordWrap(true);
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("lockNotice"));
    m_notice->setWordWrap(true);
    Theme::setTone(m_notice, Tone::Warning);
    m_names = new QListWidget;
    m_names->setObjectName(QStringLiteral("lockNames"));
    m_names->setAccessibleName(tr("Staff"));
    m_pin = new QLineEdit;
    m_pin->setObjectName(QStringLiteral("lockPin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("lockError"));
    m_error->setWordWrap(true);
    Theme::setTone(m_error, Tone::Error);
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("lockGo"));
    Theme::setRole(m_go, ButtonRole::Primary);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("lockCancel"));
    place();
    connect(m_go, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_cancel, &QPushButton::clicked, this, &LockScreen::end);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] { m_error->clear(); });
    connect(m_names, &QListWidget::itemDoubleClicked, this, [this] {
        if (m_mode == Mode::Name)
            submit();
    });
}

void LockScreen::place()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gap);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_notice),
                            static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_error)})
        column->addWidget(widget);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 4);
    middle->addStretch(1);
    outer->addLayout(middle, 8);
    outer->addStretch(1);
}

/// PINs were switched on or off, here or elsewhere, or nobody is signed in any more.
void LockScreen::followRules()
{
    const services::StaffRules rules = m_context.desk.rules();
    m_idle->setMinutes(rules.on ? rules.idleMinutes : 0);
    if (rules.on && !m_context.desk.current() && (isHidden() || m_mode != Mode::Lock))
        begin(Mode::Lock);
    else if (!rules.on && !isHidden() && m_mode != Mode::Name)
        end();
}

void LockScreen::switchStaff()
{
    if (!isHidden())
        return;
    const bool on = m_context.desk.rules().on;
    if (on)
        m_context.desk.lock();
    begin(on ? Mode::Lock : Mode::Name);
}

/// Whatever stands open goes: nobody may answer it in the name of whoever left. What cannot go now is asked again.
void LockScreen::lockByItself()
{
    if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        question->reject();
    if (!closePopups() || QApplication::activeModalWidget())
        return;
    if (!isHidden() && m_mode != Mode::Lock)
        end();
    switchStaff();
    m_idle->settle();
}

void LockScreen::confirm(const domain::Error &why, QObject *context, std::function<void()> again)
{
    m_asker = context;
    m_act = why.args.value(1);
    m_again = std::move(again);
    begin(Mode::Second);
    m_notice->setText(ErrorText(why, m_context.format).text());
    m_notice->show();
}

void LockScreen::begin(Mode mode)
{
    m_mode = mode;
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_title->setText(mode == Mode::Lock       ? tr("Who works here?")
                         : mode == Mode::Name ? tr("Who works at this computer?")
                                              : tr("A second person confirms"));
    m_go->setText(mode == Mode::Lock ? tr("Sign in") : mode == Mode::Name ? tr("Take over") : tr("Confirm"));
    m_pin->setVisible(mode != Mode::Name);
    m_cancel->setVisible(mode != Mode::Lock);
    m_error->clear();
    m_pin->clear();
    showPeople();
    showNotice();
    cover();
    show();
    raise();
    qApp->installEventFilter(this);
    takeFocus();
}

void LockScreen::takeFocus()
{
    if (m_mode == Mode::Name)
        m_names->setFocus();
    else
        m_pin->setFocus();
}

void LockScreen::end()
{
    qApp->removeEventFilter(this);
    hide();
    m_pin->clear();
    if (m_before && m_before->isVisible()) // its page may not be for who signed in
        m_before->setFocus();
}

void LockScreen::showPeople()
{
    m_names->clear();
    m_people.clear();
    if (m_mode == Mode::Name) {
        const auto staff = m_context.shopService.staff();
        for (const services::StaffMember &member : staff.value_or(std::vector<services::StaffMember>())) {
            if (member.active)
                m_people.push_back({member.id, member.name, true, {}, false, {}});
        }
    } else {
        m_people = m_context.desk.people().value_or(std::vector<services::StaffPerson>());
        const auto self = m_context.desk.current();
        if (m_mode == Mode::Second)
            std::erase_if(m_people, [&](const services::StaffPerson &each) { return each.id == self; });
    }
    const auto usual = chosenStaff(m_context.settings);
    for (const services::StaffPerson &person : m_people) {
        m_names->addItem(person.name);
        if (person.id == usual)
            m_names->setCurrentRow(m_names->count() - 1);
    }
    if (m_names->currentRow() < 0 && m_names->count() > 0)
        m_names->setCurrentRow(0);
    m_go->setEnabled(m_names->count() > 0);
    if (m_names->count() == 0)
        m_error->setText(m_mode == Mode::Name ? tr("No staff yet. Names are added in Settings under Staff.")
                                              : tr("Nobody else has a PIN."));
}

/// A new PIN by recovery is seen by everybody before they sign in.
void LockScreen::showNotice()
{
    m_notice->hide();
    const auto notice = m_mode == Mode::Lock ? m_context.staff.notice() : services::StaffService::Notice{};
    if (!notice)
        return;
    m_notice->setText(StaffNotice::words(*notice, m_context.format));
    m_notice->setVisible(!m_notice->text().isEmpty());
}

std::optional<domain::StaffId> LockScreen::chosen() const
{
    const int row = m_names->currentRow();
    if (row < 0 || row >= static_cast<int>(m_people.size()))
        return std::nullopt;
    return m_people[static_cast<size_t>(row)].id;
}

void LockScreen::submit()
{
    const auto who = chosen();
    if (!who)
        return;
    const QString pin = m_pin->text();
    m_pin->clear();
    const auto done = m_mode == Mode::Lock     ? m_context.desk.signIn(*who, pin)
                      : m_mode == Mode::Second ? m_context.desk.confirm(*who, pin, m_act)
                                               : domain::Result<void>();
    if (done)
        succeed(*who);
    else
        fail(done.error());
}

void LockScreen::succeed(domain::StaffId who)
{
    end();
    if (m_mode == Mode::Second) {
        const auto again = std::exchange(m_again, {});
        if (m_asker && again)
            again();
        return;
    }
    m_context.settings.set(settings::staff, static_cast<int>(who.value()));
    m_context.events.notify();
    m_context.toasts.show(tr("%1 works here now.").arg(Bidi::isolateAuto(m_people[static_cast<size_t>(m_names->currentRow())].name)));
}

void LockScreen::fail(const domain::Error &error)
{
    m_error->setText(errorText(error, m_context.format));
    m_pin->setAccessibleDescription(m_error->text());
    m_pin->setFocus();
    announce(m_error);
}

bool LockScreen::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cancel->hasFocus())
            end();
        else
            submit();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_names->currentRow() + (key == Qt::Key_Up ? -1 : 1);
        if (row >= 0 && row < m_names->count())
            m_names->setCurrentRow(row);
        return true;
    }
    case Qt::Key_Escape:
        if (m_mode != Mode::Lock)
            end();
        return true;
    default:
        return false;
    }
}

/// What its parts have no use for. Not as a filter before them: Enter would come before the digits that the filter for
/// scanners still holds back.
void LockScreen::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(handleKey(event->key()));
}

/// Tab stays inside: a caret behind the lock is seen by nobody.
bool LockScreen::focusNextPrevChild(bool next)
{
    return tabInRing({m_names, m_pin, m_go, m_cancel}, next) || QFrame::focusNextPrevChild(next); // as it goes away
}

/// Keys, clicks and shortcuts that are not for the lock.
bool LockScreen::swallows(QObject *watched, QEvent *event) const
{
    switch (event->type()) {
    case QEvent::Shortcut:
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu: {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        return widget && widget->window() == window() && widget != this && !isAncestorOf(widget);
    }
    default:
        return false;
    }
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        cover();
    if (isHidden())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) { // every key is a key here, no shortcut
        event->accept();
        return true;
    }
    if (!swallows(watched, event))
        return QFrame::eventFilter(watched, event);
    const QWidget *caret = QApplication::focusWidget();
    if (event->type() == QEvent::KeyPress && !(caret && isAncestorOf(caret))) { // a page took the caret meanwhile
        takeFocus();
        QCoreApplication::sendEvent(m_mode == Mode::Name ? static_cast<QWidget *>(m_names) : m_pin, event);
    }
    return true;
}

void LockScreen::cover()
{
    setGeometry(parentWidget()->rect());
}

} // namespace bashgah::ui

