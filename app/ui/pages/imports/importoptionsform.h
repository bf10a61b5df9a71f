// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importoptions.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bashgah::ui {

class FormRow;

/// What else must be known to read a file: form of the dates, unit of the amounts, encoding,
/// and whether past purchases give points.
class ImportOptionsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportOptionsForm(const domain::Currency &currency, QWidget *parent = nullptr);

    void setKind(services::ImportKind kind);
    /// The guess, shown beside "found by itself".
    void setFoundEncoding(services::TextEncoding encoding);
    void reset();
    [[nodiscard]] services::CsvChoices text() const;
    /// All but columns and dry run.
    void fill(services::ImportOptions &options) const;

signals:
    void changed();
    void encodingChanged();

private:
    void buildUnit(const domain::Currency &currency);
    void buildEncoding();

    QLineEdit *m_dateFormat = nullptr;
    QComboBox *m_unit = nullptr; ///< null: the currency has no second unit
    QComboBox *m_encoding = nullptr;
    QCheckBox *m_earn = nullptr;
    FormRow *m_unitRow = nullptr;
    FormRow *m_earnRow = nullptr;
};

} // namespace bashgah::ui
