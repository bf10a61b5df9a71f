// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importoptionsform.h"

#include "ui/format/amountwords.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/pages/imports/importtext.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace bashgah::ui {

using domain::MoneyUnit;
using services::ImportKind;
using services::KnownMembers;
using services::TextEncoding;

namespace {

constexpr int byItself = -1;
constexpr int notSaid = -1; ///< unit
constexpr qint64 rialsOfToman = 10;

} // namespace

ImportOptionsForm::ImportOptionsForm(const domain::Currency &currency, const Format &format, QDate today, QWidget *parent)
    : QWidget(parent), m_format(format), m_dateFormat(new QLineEdit), m_encoding(new QComboBox), m_sheet(new QComboBox),
      m_known(new QComboBox), m_until(new JalaliDateEdit(format, today)),
      m_earn(new QCheckBox(tr("Give points for these past purchases")))
{
    FormBuilder form(this, 3);
    m_dateFormat->setObjectName(QStringLiteral("imports.dateformat"));
    m_dateFormat->setLayoutDirection(Qt::LeftToRight);
    m_dateFormat->setPlaceholderText(QStringLiteral("yyyy/MM/dd HH:mm"));
    form.row(tr("Date format"), m_dateFormat, tr("Empty: found by itself. Example: dd/MM/yyyy"))
        .field(QStringLiteral("date_format"));
    buildUnit(currency);
    if (m_unit)
        m_unitRow = &form.row(tr("Amounts in the file are in"), m_unit);
    buildKnown();
    m_knownRow = &form.row(tr("Members the shop knows"), m_known, tr("Consent and points that stand are never changed."));
    buildEncoding();
    m_encodingRow = &form.row(tr("Encoding of the text"), m_encoding);
    m_sheet->setObjectName(QStringLiteral("imports.sheet"));
    m_sheetRow = &form.row(tr("Sheet"), m_sheet);
    m_until->setObjectName(QStringLiteral("imports.until"));
    m_until->setRange(today, {});
    m_untilRow = &form.row(tr("Opening points valid until"), m_until,
                           tr("Empty: they stay. A column of the file may name the day for each member."));
    m_earn->setObjectName(QStringLiteral("imports.earn"));
    m_earnRow = &form.check(m_earn, tr("By the programme of that day (before the first one: today's), dated and "
                                       "expiring from the day of the purchase. Off: history only."));
    shareCells();
    for (QComboBox *box : {m_unit, m_encoding, m_sheet, m_known}) {
        if (box)
            box->view()->setAccessibleName(box->accessibleName());
    }
    connect(m_dateFormat, &QLineEdit::textChanged, this, &ImportOptionsForm::changed);
    connect(m_earn, &QCheckBox::toggled, this, &ImportOptionsForm::changed);
    connect(m_known, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::changed);
    connect(m_until, &JalaliDateEdit::valueChanged, this, &ImportOptionsForm::changed);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::readingChanged);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::readingChanged);
}

/// What is never shown together stands in one cell: otherwise the form would have holes.
void ImportOptionsForm::shareCells()
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const auto move = [grid](QWidget *editor, int column, int row = 0) {
        QWidget *cell = editor->parentWidget();
        grid->removeWidget(cell);
        grid->addWidget(cell, row, column);
    };
    move(m_known, m_unit ? 1 : 2);
    move(m_encoding, m_unit ? 2 : 1);
    move(m_sheet, m_unit ? 2 : 1);
    move(m_until, 0, 1);
}

void ImportOptionsForm::buildKnown()
{
    m_known->setObjectName(QStringLiteral("imports.known"));
    m_known->addItem(tr("fill in what is empty"), static_cast<int>(KnownMembers::Fill));
    m_known->addItem(tr("write over with what the file says"), static_cast<int>(KnownMembers::Overwrite));
    m_known->addItem(tr("leave as they are"), static_cast<int>(KnownMembers::Skip));
}

void ImportOptionsForm::setSheets(const QList<services::SheetInfo> &sheets, int current)
{
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const services::SheetInfo &sheet : sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(Bidi::isolateAuto(sheet.name)) : sheet.name);
    m_sheet->setCurrentIndex(current);
    m_sheetRow->setVisible(sheets.size() > 1);
    m_encodingRow->setVisible(sheets.isEmpty());
}

void ImportOptionsForm::buildUnit(const domain::Currency &currency)
{
    if (currency.code != QLatin1String("IRR"))
        return;
    m_unit = new QComboBox;
    m_unit->setObjectName(QStringLiteral("imports.unit"));
    m_unit->addItem(tr("tomans"), static_cast<int>(MoneyUnit::Toman));
    m_unit->addItem(tr("rials"), static_cast<int>(MoneyUnit::Rial));
    m_unit->setCurrentIndex(currency.unit == MoneyUnit::Toman ? 0 : 1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::unitChosen);
}

void ImportOptionsForm::unitChosen()
{
    m_unitIsChosen = m_unit->currentData().toInt() != notSaid;
    showUnitWords();
    emit changed();
}

void ImportOptionsForm::setUnit(std::optional<MoneyUnit> named, const QList<qint64> &examples)
{
    if (!m_unit)
        return;
    m_examples = examples;
    const QSignalBlocker quiet(m_unit);
    const int question = m_unit->findData(notSaid);
    if (named && !m_unitIsChosen) {
        if (question >= 0)
            m_unit->removeItem(question);
        m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(*named)));
    } else if (!m_unitIsChosen) {
        if (question < 0)
            m_unit->insertItem(0, tr("(choose)"), notSaid);
        m_unit->setCurrentIndex(m_unit->findData(notSaid));
    }
    showUnitWords();
}

void ImportOptionsForm::focusUnit()
{
    if (m_unit)
        m_unit->setFocus(Qt::OtherFocusReason);
}

/// As people say it: whole tomans, else rials.
QString ImportOptionsForm::inWords(qint64 rials) const
{
    const bool whole = rials % rialsOfToman == 0;
    const QString number = numberInWords(whole ? rials / rialsOfToman : rials, m_format.language());
    return whole ? tr("%1 tomans", "a number in words").arg(number) : tr("%1 rials", "a number in words").arg(number);
}

void ImportOptionsForm::showUnitWords()
{
    const int unit = m_unit->currentData().toInt();
    QStringList lines;
    for (const qint64 amount : m_examples) {
        const QString number = m_format.number(amount);
        if (unit == notSaid) {
            lines << tr("%1 would be %2, or in rials %3").arg(number, inWords(amount * rialsOfToman), inWords(amount));
        } else {
            const bool tomans = unit == static_cast<int>(MoneyUnit::Toman);
            //: an amount in digits, and in words
            lines << tr("%1 is %2").arg(number, inWords(tomans ? amount * rialsOfToman : amount));
        }
    }
    m_unitRow->setHelp(lines.join(u'\n'));
}

void ImportOptionsForm::buildEncoding()
{
    m_encoding->setObjectName(QStringLiteral("imports.encoding"));
    m_encoding->addItem(tr("Found by itself"), byItself);
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Windows1256,
                                        TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
        m_encoding->addItem(ImportText::encoding(encoding), static_cast<int>(encoding));
}

void ImportOptionsForm::setKind(ImportKind kind)
{
    const bool purchases = kind == ImportKind::Purchases;
    m_earnRow->setVisible(purchases);
    m_knownRow->setVisible(!purchases);
    m_untilRow->setVisible(!purchases);
    if (m_unitRow)
        m_unitRow->setVisible(purchases);
}

void ImportOptionsForm::setFoundEncoding(TextEncoding encoding)
{
    m_encoding->setItemText(0, tr("Found by itself: %1").arg(ImportText::encoding(encoding)));
}

void ImportOptionsForm::reset()
{
    const QSignalBlocker quiet(this);
    m_dateFormat->clear();
    m_unitIsChosen = false;
    m_earn->setChecked(false);
    m_encoding->setCurrentIndex(0);
    m_known->setCurrentIndex(0);
    m_until->setValue({});
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
}

services::CsvChoices ImportOptionsForm::text() const
{
    services::CsvChoices choices;
    const int encoding = m_encoding->currentData().toInt();
    if (encoding != byItself)
        choices.encoding = static_cast<TextEncoding>(encoding);
    if (m_sheet->currentIndex() >= 0)
        choices.sheet = QString::number(m_sheet->currentIndex() + 1);
    return choices;
}

domain::Result<void> ImportOptionsForm::check() const
{
    if (m_unit && m_unit->isVisibleTo(this) && m_unit->currentData().toInt() == notSaid)
        return domain::fail(domain::Error{domain::ErrorCode::Empty, {}, {}, QStringLiteral("unit")});
    const auto until = m_until->result();
    if (until || until.error().code == domain::ErrorCode::Empty || !m_until->isVisibleTo(this))
        return {};
    return domain::fail(until.error());
}

void ImportOptionsForm::fill(services::ImportOptions &options) const
{
    options.text = text();
    options.dateFormat = m_dateFormat->text().trimmed();
    options.known = static_cast<KnownMembers>(m_known->currentData().toInt());
    options.pointsUntil = m_until->value();
    options.earnPoints = m_earn->isChecked();
    if (m_unit && m_unit->currentData().toInt() != notSaid)
        options.unit = static_cast<MoneyUnit>(m_unit->currentData().toInt());
}

} // namespace bashgah::ui
