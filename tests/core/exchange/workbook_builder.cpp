#include "tests/core/exchange/workbook_builder.h"

#include "tests/support/catch.h"

#include <zip.h>

namespace tests {

namespace {

const char *const kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define ET_MAIN "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define ET_DOC "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define ET_RELS "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t status;
    REQUIRE(zip_source_stat(source, &status) == 0);
    QByteArray bytes(qsizetype(status.size), Qt::Uninitialized);
    REQUIRE(zip_source_open(source) == 0);
    REQUIRE(zip_source_read(source, bytes.data(), status.size) == zip_int64_t(status.size));
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray zipOf(const Entries &entries, const QByteArray &password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    zip_source_keep(source);
    for (const auto &[name, content] : entries) {
        zip_source_t *entry =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), entry, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1); // fast
        if (!password.isEmpty()) {
            REQUIRE(zip_file_set_encryption(
                        archive, zip_uint64_t(index), ZIP_EM_AES_256, password.constData())
                == 0);
        }
    }
    REQUIRE(zip_close(archive) == 0);
    const QByteArray bytes = bytesOf(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

Entries workbookEntries(const BookParts &parts)
{
    const QByteArray head(kHead);
    return {
        {"[Content_Types].xml",
            head
                + "<Types "
                  "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels",
            head
                + "<Relationships " ET_RELS "><Relationship Id=\"rId1\" Type=\"" ET_DOC
                  "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            head + "<workbook " ET_MAIN " xmlns:r=\"" ET_DOC "\"><workbookPr "
                + parts.workbookProperties
                + "/><sheets><sheet name=\"Feuil1\" sheetId=\"1\" "
                  "r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            head
                + "<Relationships " ET_RELS "><Relationship Id=\"rId1\" Type=\"" ET_DOC
                  "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                  "<Relationship Id=\"rId2\" Type=\"" ET_DOC
                  "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                  "<Relationship Id=\"rId3\" Type=\"" ET_DOC
                  "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", head + "<sst " ET_MAIN ">" + parts.sharedStrings + "</sst>"},
        {"xl/styles.xml",
            head + "<styleSheet " ET_MAIN "><numFmts>" + parts.numberFormats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                + parts.cellFormats + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
            head + "<worksheet " ET_MAIN "><sheetData>" + parts.sheetData
                + "</sheetData></worksheet>"},
    };
}

QByteArray workbook(const BookParts &parts)
{
    return zipOf(workbookEntries(parts));
}

QByteArray textCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace tests
