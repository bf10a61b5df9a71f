// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/pinsection.h"

#include "domain/member/mobilenumber.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::StaffRole;

PinSection::PinSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("pins"), tr("PINs and permissions"), QStringLiteral("lock"),
                      tr("PIN lock role owner manager cashier permission limit second person recovery"))
{
    buildPerson();
    buildSwitch();
    m_rules = new QWidget;
    auto *column = new QVBoxLayout(m_rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    body()->addWidget(m_rules);
    buildMatrix();
    buildLimits();
    connect(&context.desk, &services::StaffDesk::signedIn, this, &PinSection::refresh);
    refresh();
}

void PinSection::buildPerson()
{
    auto *help = new QLabel(tr("For shops with several people. With PINs everybody signs in, and each may do what their role "
                               "allows. Without, nobody is ever asked."));
    help->setWordWrap(true);
    Theme::setMuted(help);
    body()->addWidget(help);
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("pinWho"));
    m_role = new QComboBox;
    m_role->setObjectName(QStringLiteral("pinRole"));
    typedwork::keepsAtOnce(*m_role);
    for (const StaffRole role : domain::allStaffRoles)
        m_role->addItem(roleWord(role), static_cast<int>(role));
    m_pin = new QLineEdit;
    m_pin->setObjectName(QStringLiteral("pinEdit"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_set = new QPushButton(tr("Set PIN"));
    m_set->setObjectName(QStringLiteral("pinSet"));
    m_mobile = new QLineEdit;
    m_mobile->setObjectName(QStringLiteral("pinMobile"));
    placePerson();
    connect(m_who, &QComboBox::currentIndexChanged, this, &PinSection::showPerson);
    connect(m_role, &QComboBox::activated, this, &PinSection::setRole);
    connect(m_set, &QPushButton::clicked, this, &PinSection::setPin);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinSection::setPin);
    connect(m_mobile, &QLineEdit::editingFinished, this, &PinSection::setMobile);
}

void PinSection::placePerson()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::smallGap);
    grid->setVerticalSpacing(Theme::smallGap);
    const auto label = [&](const QString &text, QWidget *buddy, int row, int column) {
        auto *words = new QLabel(text);
        words->setBuddy(buddy);
        buddy->setAccessibleName(text);
        grid->addWidget(words, row, column);
        grid->addWidget(buddy, row + 1, column);
    };
    label(tr("Staff member"), m_who, 0, 0);
    label(tr("Role"), m_role, 0, 1);
    label(tr("New PIN"), m_pin, 2, 0);
    grid->addWidget(m_set, 3, 1, Qt::AlignLeading);
    label(tr("Own mobile number"), m_mobile, 4, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("pinReason"));
    m_reason->setWordWrap(true);
    Theme::setMuted(m_reason);
    m_reason->hide();
    body()->addWidget(m_reason);
}

void PinSection::buildSwitch()
{
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("pinState"));
    m_state->setWordWrap(true);
    m_toggle = new QPushButton;
    m_toggle->setObjectName(QStringLiteral("pinToggle"));
    m_code = new QLabel;
    m_code->setObjectName(QStringLiteral("pinCode"));
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->hide();
    m_seen = new QPushButton;
    m_seen->setObjectName(QStringLiteral("pinSeen"));
    m_seen->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_toggle);
    row->addWidget(m_seen);
    row->addStretch(1);
    body()->addWidget(m_state);
    body()->addLayout(row);
    body()->addWidget(m_code);
    connect(m_toggle, &QPushButton::clicked, this, &PinSection::toggle);
    connect(m_seen, &QPushButton::clicked, this, [this] {
        const auto notice = context().staff.notice();
        if (notice && accepted(notice->asked ? context().staff.cancelRecovery() : context().staff.acknowledge()))
            refresh();
    });
}

const services::StaffPerson *PinSection::person() const
{
    const int row = m_who->currentIndex();
    return row < 0 || row >= static_cast<int>(m_people.size()) ? nullptr : &m_people[static_cast<size_t>(row)];
}

void PinSection::refresh()
{
    auto people = context().staff.people();
    if (!people) {
        banner().showError(people.error(), context().format);
        return;
    }
    std::erase_if(*people, [](const services::StaffPerson &each) { return !each.active; });
    m_people = std::move(*people);
    {
        const QSignalBlocker quiet(m_who);
        const QVariant kept = m_who->currentData();
        m_who->clear();
        for (const services::StaffPerson &each : m_people)
            m_who->addItem(each.name, each.id.value());
        m_who->setCurrentIndex(std::max(m_people.empty() ? -1 : 0, m_who->findData(kept)));
    }
    showPerson();
    showRules();
    showNotice();
}

void PinSection::showPerson()
{
    const services::StaffPerson *who = person();
    m_who->setEnabled(who != nullptr);
    m_pin->clear();
    m_pin->setPlaceholderText(who && who->hasPin ? tr("has a PIN") : tr("no PIN yet"));
    m_mobile->setText(who ? who->mobile : QString());
    if (who)
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(who->role)));
    showOwnership(who);
}

/// Only an owner makes owners and changes what is theirs, and the last one stays.
void PinSection::showOwnership(const services::StaffPerson *who)
{
    const bool isOwner = context().desk.isOwner();
    const bool asked = context().desk.rules().on;
    const bool mayChange = who && (isOwner || who->role != StaffRole::Owner);
    const bool isLast = who && who->role == StaffRole::Owner
        && std::none_of(m_people.begin(), m_people.end(), [&](const services::StaffPerson &each) {
               return each.id != who->id && each.role == StaffRole::Owner && (!asked || each.hasPin);
           });
    m_role->setEnabled(mayChange && !isLast);
    for (QWidget *field : {static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_mobile)})
        field->setEnabled(mayChange);
    auto *roles = static_cast<QStandardItemModel *>(m_role->model());
    roles->item(m_role->findData(static_cast<int>(StaffRole::Owner)))->setEnabled(isOwner);
    if (who && !mayChange)
        m_reason->setText(tr("Only an owner changes the role, the PIN or the number of an owner."));
    else if (isLast)
        m_reason->setText(tr("The last owner stays the owner. Make somebody else owner first, with a PIN where PINs are asked."));
    else if (!isOwner)
        m_reason->setText(tr("Only an owner makes somebody the owner."));
    else
        m_reason->clear();
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void PinSection::showNotice()
{
    const auto notice = context().staff.notice();
    const bool any = notice && (notice->asked || notice->recovered);
    m_seen->setVisible(any);
    if (!any)
        return;
    m_seen->setEnabled(notice->asked || context().desk.isOwner()); // it is the owner who has to know
    m_seen->setText(notice->asked ? tr("Stop the recovery of the PIN") : tr("I know of the recovery of the PIN"));
    banner().showMessage(Banner::Kind::Warning,
                         notice->asked
                             ? tr("A new PIN for the owner was asked for on %1.").arg(context().format.dateTime(*notice->asked))
                             : tr("The owner's PIN was set by recovery on %1.").arg(context().format.dateTime(*notice->recovered)));
}

void PinSection::setPin()
{
    const services::StaffPerson *who = person();
    if (!who)
        return;
    const QString name = Bidi::isolateAuto(who->name);
    const auto done = context().staff.setPin(who->id, m_pin->text());
    if (!accepted(done)) {
        m_pin->setFocus();
        m_pin->selectAll();
        return;
    }
    refresh();
    context().toasts.show(tr("%1 has a new PIN.").arg(name));
}

void PinSection::setRole()
{
    if (const services::StaffPerson *who = person()) {
        if (accepted(context().staff.setRole(who->id, static_cast<StaffRole>(m_role->currentData().toInt()))))
            refresh();
        else
            showPerson();
    }
}

void PinSection::setMobile()
{
    const services::StaffPerson *who = person();
    if (!who)
        return;
    const QString typed = m_mobile->text().trimmed();
    QString number;
    if (!typed.isEmpty()) {
        const auto mobile = domain::MobileNumber::parse(typed, context().shop.region);
        if (!mobile) {
            banner().showError(mobile.error(), context().format);
            return;
        }
        number = mobile->canonical();
    }
    if (number != who->mobile && accepted(context().staff.setMobile(who->id, number)))
        refresh();
}

void PinSection::toggle()
{
    m_code->hide();
    if (context().desk.rules().on) {
        if (accepted(context().staff.turnOff()))
            refresh();
        context().events.notify();
        return;
    }
    const auto code = context().staff.turnOn();
    if (!code) {
        banner().showError(code.error(), context().format);
        return;
    }
    banner().clear();
    refresh();
    m_code->setText(tr("Recovery code: %1. Write it down and keep it away from the counter; it is shown only now. It gives "
                       "the owner a new PIN when the old one is forgotten.").arg(Bidi::isolate(*code)));
    m_code->show();
    context().events.notify(); // the lock comes
}

} // namespace bashgah::ui
