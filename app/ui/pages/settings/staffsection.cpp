// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staffsection.h"

#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

StaffSection::StaffSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("staff"), tr("Staff"), QStringLiteral("id-card"),
                      tr("people names cashier owner counter who recorded"))
{
    auto *help = new QLabel(tr("Purchases and corrections keep the name of who made them. "
                               "Choose who works at this computer."));
    help->setWordWrap(true);
    Theme::setMuted(help);
    body()->addWidget(help);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(Theme::smallGap);
    body()->addLayout(m_lines);
    auto *row = new QHBoxLayout;
    m_new = new QLineEdit;
    m_new->setPlaceholderText(tr("Name of a new staff member"));
    m_new->setAccessibleName(tr("Name of a new staff member"));
    auto *button = new QPushButton(icons::icon(u"plus"), tr("Add"));
    row->addWidget(m_new, 1);
    row->addWidget(button);
    body()->addLayout(row);
    connect(&context.desk, &services::StaffDesk::signedIn, this, &StaffSection::refresh);
    connect(button, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_new, &QLineEdit::returnPressed, this, &StaffSection::add);
    auto *page = new QPushButton(icons::icon(u"id-card"), tr("Shifts, and who did what"));
    page->setObjectName(QStringLiteral("staffPage"));
    connect(page, &QPushButton::clicked, this, [this] { this->context().navigator.open(pages::staff); });
    body()->addWidget(page, 0, Qt::AlignLeading);
    refresh();
}

void StaffSection::refresh()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    const auto staff = context().shopService.staff();
    if (!staff) {
        banner().showError(staff.error(), context().format);
        return;
    }
    m_people = context().staff.people().value_or(std::vector<services::StaffPerson>());
    for (const services::StaffMember &member : *staff)
        m_lines->addWidget(lineOf(member));
}

/// Why a member of staff can be neither renamed nor switched off here; empty: can.
QString StaffSection::whyFixed(domain::StaffId id) const
{
    return isOwner(id) && !context().desk.isOwner() ? tr("Only an owner changes an owner.") : QString();
}

/// Why a member of staff has to stay active; empty: need not.
QString StaffSection::whyStays(domain::StaffId id) const
{
    if (const QString fixed = whyFixed(id); !fixed.isEmpty())
        return fixed;
    const bool asked = context().desk.rules().on;
    const bool another = std::any_of(m_people.begin(), m_people.end(), [&](const services::StaffPerson &each) {
        return each.id != id && each.active && each.role == domain::StaffRole::Owner && (!asked || each.hasPin);
    });
    return isOwner(id) && !another ? tr("The last owner stays.") : QString();
}

bool StaffSection::isOwner(domain::StaffId id) const
{
    return std::any_of(m_people.begin(), m_people.end(), [id](const services::StaffPerson &each) {
        return each.id == id && each.role == domain::StaffRole::Owner;
    });
}

QWidget *StaffSection::lineOf(const services::StaffMember &member)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *here = new QRadioButton(tr("here"));
    here->setToolTip(tr("Works at this computer"));
    here->setAccessibleName(tr("%1 works at this computer").arg(member.name));
    here->setAutoExclusive(false);
    here->setChecked(context().settings.value(settings::staff) == member.id.value());
    here->setEnabled(member.active && !context().desk.rules().on); // then the PIN says who it is
    auto *name = new QLineEdit(member.name);
    name->setAccessibleName(tr("Name of a staff member"));
    auto *active = new QCheckBox(tr("active"));
    active->setAccessibleName(tr("%1 is active").arg(member.name));
    active->setChecked(member.active);
    typedwork::keepsAtOnce(*active);
    typedwork::keepsAtOnce(*here);
    row->addWidget(name, 1);
    row->addWidget(active);
    row->addWidget(here);
    name->setEnabled(whyFixed(member.id).isEmpty());
    const QString stays = whyStays(member.id);
    if (member.active || !whyFixed(member.id).isEmpty())
        active->setEnabled(stays.isEmpty());
    if (!active->isEnabled()) {
        auto *why = new QLabel(stays);
        why->setObjectName(QStringLiteral("staffReason"));
        Theme::setMuted(why);
        row->insertWidget(1, why);
        active->setToolTip(stays);
    }
    connect(here, &QRadioButton::clicked, this, [this, id = member.id] {
        context().settings.set(settings::staff, static_cast<int>(id.value()));
        refresh();
    });
    connect(name, &QLineEdit::editingFinished, this, [this, member, name] {
        services::StaffMember changed = member;
        changed.name = name->text().simplified();
        change(changed);
    });
    connect(active, &QCheckBox::toggled, this, [this, member](bool on) {
        services::StaffMember changed = member;
        changed.active = on;
        change(changed);
    });
    return line;
}

void StaffSection::change(const services::StaffMember &member)
{
    const auto staff = context().shopService.staff();
    if (!staff)
        return;
    for (const services::StaffMember &known : *staff) {
        if (known.id == member.id && known == member)
            return;
    }
    if (accepted(context().shopService.updateStaff(member)))
        QMetaObject::invokeMethod(this, &StaffSection::refresh, Qt::QueuedConnection);
}

void StaffSection::add()
{
    const auto added = context().shopService.addStaff(m_new->text().simplified());
    if (!added) {
        banner().showError(added.error(), context().format);
        m_new->setFocus();
        return;
    }
    banner().clear();
    if (context().settings.value(settings::staff) == 0)
        context().settings.set(settings::staff, static_cast<int>(added->value()));
    m_new->clear();
    refresh();
}

} // namespace bashgah::ui
