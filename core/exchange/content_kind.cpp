#include "core/exchange/content_kind.h"

#include "core/exchange/encoding.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

QByteArray utf16(const char *ascii)
{
    QByteArray bytes;
    for (; *ascii; ++ascii)
        bytes.append(*ascii).append('\0');
    return bytes;
}

// Old Office files and encrypted new ones share a container; its directory has names in UTF-16.
ContentKind kindOfOle(const QByteArray &bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")))
        return ContentKind::Encrypted;
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return ContentKind::OldExcel;
    return ContentKind::OtherDocument;
}

ContentKind kindOfText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(2000);
    const auto text = decoded(head, detectEncoding(head));
    const QString start = text ? text->trimmed().toLower() : QString();
    if (!start.startsWith(u'<'))
        return ContentKind::Text;
    if (start.startsWith(u"<!doctype html"_s) || start.contains(u"<html"_s)
        || start.startsWith(u"<table"_s) || start.startsWith(u"<meta"_s)
        || start.startsWith(u"<head"_s) || start.startsWith(u"<body"_s)
        || start.startsWith(u"<style"_s) || start.startsWith(u"<div"_s))
        return ContentKind::WebPage;
    if (start.startsWith(u"<?xml"_s) || start.startsWith(u"<!doctype"_s))
        return ContentKind::Xml;
    return ContentKind::Text;
}

QString sentence(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Text:
    case ContentKind::Xlsx:
        break;
    case ContentKind::Zip:
        return QCoreApplication::translate("exchange",
            "“%1” is a compressed folder (.zip). Open it, take the list out of it, then choose the "
            "list.");
    case ContentKind::Xlsb:
        return QCoreApplication::translate("exchange",
            "“%1” is a binary Excel workbook (.xlsb). Open it in your spreadsheet program, save it "
            "as .xlsx, then choose the new file.");
    case ContentKind::OldExcel:
        return QCoreApplication::translate("exchange",
            "“%1” is an Excel workbook of the old format (.xls). Open it in your spreadsheet "
            "program, save it as .xlsx, then choose the new file.");
    case ContentKind::Encrypted:
        return QCoreApplication::translate("exchange",
            "“%1” is a workbook protected by a password. Open it in your spreadsheet program, save "
            "it without password, then choose the new file.");
    case ContentKind::OpenDocument:
        return QCoreApplication::translate("exchange",
            "“%1” is an OpenDocument workbook (.ods). Open it in your spreadsheet program, save it "
            "as .xlsx, then choose the new file.");
    case ContentKind::OtherDocument:
        return QCoreApplication::translate("exchange",
            "“%1” is an office document, not a workbook. Copy the list into your spreadsheet "
            "program, save it as .xlsx, then choose the new file.");
    case ContentKind::Pdf:
        return QCoreApplication::translate("exchange",
            "“%1” is a PDF document: a list cannot be read from it. Ask for the list as .xlsx or "
            "CSV.");
    case ContentKind::Image:
        return QCoreApplication::translate("exchange",
            "“%1” is a picture: a list cannot be read from it. Ask for the list as .xlsx or CSV.");
    case ContentKind::WebPage:
        return QCoreApplication::translate("exchange",
            "“%1” is a web page (HTML), whatever its name says. Open it in your spreadsheet "
            "program, save it as .xlsx, then choose the new file.");
    case ContentKind::Xml:
        return QCoreApplication::translate("exchange",
            "“%1” is an XML file, not a table. Export the list as .xlsx or CSV, then choose the "
            "new file.");
    }
    return {};
}

} // namespace

ContentKind kindOfContent(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return ContentKind::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return kindOfOle(bytes);
    if (bytes.left(1024).contains("%PDF-"))
        return ContentKind::Pdf;
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8"))
        return ContentKind::Image;
    if (bytes.startsWith("{\\rtf"))
        return ContentKind::OtherDocument;
    return kindOfText(bytes);
}

ContentKind kindOfArchive(const ZipArchive &archive)
{
    if (isXlsx(archive))
        return ContentKind::Xlsx;
    if (archive.contains(u"xl/workbook.bin"_s))
        return ContentKind::Xlsb;
    if (archive.contains(u"mimetype"_s) && archive.contains(u"content.xml"_s)) {
        ZipPart mimetype(archive, u"mimetype"_s);
        return mimetype.read(100).contains("spreadsheet") ? ContentKind::OpenDocument
                                                          : ContentKind::OtherDocument;
    }
    if (archive.contains(u"[Content_Types].xml"_s))
        return ContentKind::OtherDocument;
    return ContentKind::Zip;
}

base::Error cannotRead(ContentKind kind, const QString &fileName)
{
    const bool isProtected = kind == ContentKind::Encrypted;
    return {isProtected ? errors::kProtected : errors::kWrongKind,
        sentence(kind).arg(fileName.left(100)), {}};
}

} // namespace exchange
