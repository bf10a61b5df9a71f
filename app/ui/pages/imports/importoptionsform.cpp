// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importoptionsform.h"

#include "ui/pages/imports/importtext.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace bashgah::ui {

using domain::MoneyUnit;
using services::ImportKind;
using services::TextEncoding;

namespace {

constexpr int byItself = -1;

} // namespace

ImportOptionsForm::ImportOptionsForm(const domain::Currency &currency, QWidget *parent)
    : QWidget(parent), m_dateFormat(new QLineEdit), m_encoding(new QComboBox),
      m_earn(new QCheckBox(tr("Give points for these past purchases")))
{
    FormBuilder form(this, 3);
    m_dateFormat->setObjectName(QStringLiteral("imports.dateformat"));
    m_dateFormat->setLayoutDirection(Qt::LeftToRight);
    m_dateFormat->setPlaceholderText(QStringLiteral("yyyy/MM/dd HH:mm"));
    form.row(tr("Form of the dates"), m_dateFormat, tr("Empty: found by itself. Example: dd/MM/yyyy"))
        .field(QStringLiteral("date_format"));
    buildUnit(currency);
    if (m_unit)
        m_unitRow = &form.row(tr("Amounts in the file are in"), m_unit);
    buildEncoding();
    form.row(tr("Encoding of the text"), m_encoding);
    m_earn->setObjectName(QStringLiteral("imports.earn"));
    m_earnRow = &form.check(m_earn, tr("By the programme of that day (before the first one: today's), dated and "
                                       "expiring from the day of the purchase. Off: history only."));
    for (QComboBox *box : {m_unit, m_encoding}) {
        if (box)
            box->view()->setAccessibleName(box->accessibleName());
    }
    connect(m_dateFormat, &QLineEdit::textChanged, this, &ImportOptionsForm::changed);
    connect(m_earn, &QCheckBox::toggled, this, &ImportOptionsForm::changed);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::encodingChanged);
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
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::changed);
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
    m_earn->setChecked(false);
    m_encoding->setCurrentIndex(0);
}

services::CsvChoices ImportOptionsForm::text() const
{
    services::CsvChoices choices;
    const int encoding = m_encoding->currentData().toInt();
    if (encoding != byItself)
        choices.encoding = static_cast<TextEncoding>(encoding);
    return choices;
}

void ImportOptionsForm::fill(services::ImportOptions &options) const
{
    options.text = text();
    options.dateFormat = m_dateFormat->text().trimmed();
    options.earnPoints = m_earn->isChecked();
    if (m_unit)
        options.unit = static_cast<MoneyUnit>(m_unit->currentData().toInt());
}

} // namespace bashgah::ui
