// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shopsection.h"

#include "services/shop/shopservice.h"
#include "ui/format/bidi.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/segmentedswitch.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

namespace bashgah::ui {

ShopSection::ShopSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("shop"), tr("Shop"), QStringLiteral("store"),
                      tr("name money unit toman rial currency calendar Jalali Gregorian business day end midnight"))
{
    auto *host = new QWidget;
    body()->addWidget(host);
    m_form = std::make_unique<FormBuilder>(host, 2);
    m_name = new QLineEdit(context.shop.name);
    m_form->row(tr("Name of the shop"), m_name, tr("Stands on reports and in messages."))
        .field(QStringLiteral("name"));
    connect(m_name, &QLineEdit::editingFinished, this, &ShopSection::rename);
    addCalendar();
    addDayEnd();
    addUnit();
}

ShopSection::~ShopSection() = default;

void ShopSection::rename()
{
    const QString name = m_name->text().simplified();
    if (name == context().shop.name)
        return;
    const auto renamed = context().shopService.rename(name);
    if (renamed) {
        m_form->clearErrors();
        context().requests.rebuildWindow();
        return;
    }
    const auto rest = m_form->showErrors({renamed.error().inField(QStringLiteral("name"))},
                                         context().format);
    Q_UNUSED(rest)
}

void ShopSection::addUnit()
{
    const domain::Currency &currency = context().shop.currency;
    if (currency.code != u"IRR") {
        m_form->value(tr("Currency"), Bidi::isolate(currency.code));
        return;
    }
    auto *unit = new SegmentedSwitch(tr("Amounts are in"));
    unit->addChoice(QStringLiteral("toman"), tr("Toman"));
    unit->addChoice(QStringLiteral("rial"), tr("Rial"));
    unit->setCurrent(services::unitKey(currency.unit));
    m_form->row(tr("Amounts are in"), unit, tr("Recorded amounts stay what they are; only the unit shown changes."));
    connect(unit, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        const auto wanted = services::unitFromKey(id);
        if (wanted && accepted(context().shopService.setUnit(*wanted)))
            context().requests.rebuildWindow();
    });
}

bool ShopSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dayEnd && event->type() == QEvent::Wheel)
        return true;
    if (watched == m_dayEnd && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown
            || key == Qt::Key_Home || key == Qt::Key_End) {
            m_dayEnd->showPopup();
            return true;
        }
    }
    return SettingsSection::eventFilter(watched, event);
}

void ShopSection::addDayEnd()
{
    const domain::ShopCalendar &calendar = context().shop.calendar;
    auto *end = new QComboBox;
    end->setObjectName(QStringLiteral("dayEnd"));
    typedwork::keepsAtOnce(*end);
    end->installEventFilter(this);
    m_dayEnd = end;
    end->addItem(tr("Midnight"), 0);
    for (int minutes = 30; minutes <= domain::ShopCalendar::latestDayEnd; minutes += 30) {
        const QString clock = QTime(0, 0).addSecs(60 * minutes).toString(QStringLiteral("HH:mm"));
        end->addItem(context().format.localDigits(clock), minutes);
    }
    if (end->findData(calendar.dayEndsAt()) < 0) { // set by a script
        const QTime odd = QTime(0, 0).addSecs(60 * calendar.dayEndsAt());
        end->addItem(context().format.localDigits(odd.toString(QStringLiteral("HH:mm"))), calendar.dayEndsAt());
    }
    end->setCurrentIndex(end->findData(calendar.dayEndsAt()));
    m_form->row(tr("The business day ends at"), end,
                tr("Sales after midnight and before this time belong to the day before. What is recorded keeps its day."));
    connect(end, &QComboBox::activated, this, [this, end] {
        const int wanted = end->currentData().toInt();
        const int now = context().shop.calendar.dayEndsAt();
        if (wanted == now)
            return;
        if (accepted(context().shopService.setDayEnd(wanted)))
            context().requests.rebuildWindow();
        else
            end->setCurrentIndex(end->findData(now));
    });
}

void ShopSection::addCalendar()
{
    auto *calendar = new SegmentedSwitch(tr("Calendar"));
    calendar->addChoice(QStringLiteral("jalali"), tr("Jalali"));
    calendar->addChoice(QStringLiteral("gregorian"), tr("Gregorian"));
    calendar->setCurrent(services::calendarKey(context().shop.calendar.system()));
    m_form->row(tr("Calendar"), calendar, tr("Months of reports and tiers follow it."));
    connect(calendar, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        const auto wanted = services::calendarFromKey(id);
        if (wanted && accepted(context().shopService.setCalendar(*wanted)))
            context().requests.rebuildWindow();
    });
}

} // namespace bashgah::ui
